import { vind } from './bouw.js';

const smal = matchMedia('(max-width: 1000px)');

/** The mail and the page of who has no Teams, beside the chats and on the same clock; where there is no room the link goes to their page. */
export function startErnaast() {
  const [knop, vak, blad] = [vind('postbus'), vind('ernaast'), vind('ernaast-blad')];
  const zet = open => {
    if (open && !blad.src) blad.src = knop.href;
    vak.hidden = !open;
    localStorage.setItem('ernaast', open ? 'open' : '');
  };
  knop.addEventListener('click', gebeurtenis => {
    if (smal.matches) return;
    gebeurtenis.preventDefault();
    zet(vak.hidden);
  });
  vind('ernaast-dicht').addEventListener('click', () => {
    zet(false);
    knop.focus();
  });
  if (!smal.matches && localStorage.getItem('ernaast')) zet(true);
}
