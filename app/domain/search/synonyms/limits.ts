/** More are no synonyms any more, and each makes a search slower. */
export const mostExpressions = 20;
/** Letters of one expression. */
export const longestExpression = 80;
export const mostGroups = 500;
