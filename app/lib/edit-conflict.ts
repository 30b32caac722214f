/** What a form is told when somebody else saved the same entry meanwhile. */
export type EditConflict = {
  /** Stands for what is stored now; who sends it with the form overwrites knowingly. */
  guard: string;
  /** Null where nothing tells who it was. */
  saved: SavedBy | null;
  /** What is stored now, by the name of the field, for the fields that say something else. */
  now: Record<string, unknown>;
  /** The address of the form as it would be opened now. */
  fresh: string;
};

/** `at` is an instant (ms); `own`: the same person, in another window. */
export type SavedBy = { name: string | null; at: number; own: boolean };

/** Fields that carry which state of the entry a form was opened with. */
export const guardFields = ["version", "seen", "stamp"] as const;

/** Name of the button that saves although somebody else was faster; its value is the `guard`. */
export const replaceField = "replace";
