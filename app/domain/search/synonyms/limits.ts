/** More are no synonyms any more, and each makes a search slower. */
export const mostExpressions = 20;
/** Letters of one expression. */
export const longestExpression = 80;
/** Words of it that are looked for. */
export const mostWords = 8;
export const mostGroups = 500;
/** Each group adds ways to say it: who is in all of them means everything. */
export const mostGroupsOfExpression = 5;
