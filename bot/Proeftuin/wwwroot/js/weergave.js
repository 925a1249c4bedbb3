import { vind } from './bouw.js';

const wortel = document.documentElement;

function wissel(knop, kenmerk, aan, uit) {
  const toon = () => knop.setAttribute('aria-pressed', String(wortel.dataset[kenmerk] === aan));
  knop.addEventListener('click', () => {
    wortel.dataset[kenmerk] = wortel.dataset[kenmerk] === aan ? uit : aan;
    localStorage.setItem(kenmerk, wortel.dataset[kenmerk]);
    toon();
  });
  toon();
}

/** Theme and width; both are remembered. The colours of cards are CSS variables, so nothing is drawn again. */
export function startWeergave() {
  wissel(vind('thema'), 'thema', 'donker', 'licht');
  wissel(vind('breedte'), 'breedte', 'telefoon', 'ruim');
}
