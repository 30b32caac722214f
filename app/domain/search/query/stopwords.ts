const list = `aber alle allen aller als am an auch auf aus bei bereits bis bzw da dabei damit daran darauf
darf das dass dazu dem den denn der deren des dessen die dies diese diesem diesen dieser dieses durch
durfen ein eine einem einen einer eines er es etwas fur gegen gemass hat hatte hatten ich ihr ihre
ihrem ihren ihrer ihres im in inwiefern inwieweit ist ja jede jeden jeder jedes kann konnen konnte laut
man mehr mit muss mussen nach nicht noch nur ob oder sei seine seinem seinen seiner sich sie sind so
soll sollen sollte sowie sowohl uber um und uns unter vom von vor wann war waren warum was welche
welchem welchen welcher welches wenn wer werden weshalb wie wieso wird wo wodurch wofur wohin womit
wonach woran worauf worin wozu wurde wurden zu zum zur`;

/** Folded words that say nothing about what is looked for; they count only where nothing else is there. */
export const stopwords: ReadonlySet<string> = new Set(list.split(/\s+/));
