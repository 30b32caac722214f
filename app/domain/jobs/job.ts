/** `running` after a start means: the program ended in the middle of it; it runs again. */
export const jobStates = ["waiting", "running", "failed"] as const;
export type JobState = (typeof jobStates)[number];

/** What the program does by itself at certain times. */
export const jobNames = ["saved-searches", "search-digest", "mail"] as const;
export type JobName = (typeof jobNames)[number];
