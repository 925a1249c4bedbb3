/** What the drawings of all elements share. */
import { bouw } from '../bouw.js';

/** A name or a value as it is written in a style sheet. */
export const laag = waarde => String(waarde ?? '').toLowerCase();

export const vak = (klasse, ...inhoud) => bouw('div', { class: klasse }, ...inhoud);
