const list = `aber als am an auch auf aus bei bis das dass dem den denn der des die dies diese diesem
diesen dieser dieses durch ein eine einem einen einer eines er es fur gegen hat hatte ich ihr ihre im
in ist ja kann mit muss nach nicht noch nur oder ob sich sie sind so soll sowie uber um und uns unter
vom von vor war warum was welche welchem welchen welcher welches wenn wer werden wie wird wo zu zum zur`;

/** Folded words that say nothing about what is looked for; they count only where nothing else is there. */
export const stopwords: ReadonlySet<string> = new Set(list.split(/\s+/));
