/** What the page knows; the server is the source of all of it except the cards that only this person sees. */
export const staat = {
  bot: { id: '', naam: '' },
  personen: [],
  /** Where the page begins when the address names nobody. */
  opening: undefined,
  persoon: null,
  gesprek: null,
  draad: null,
  berichten: new Map(),
  /** Cards a click returned: for one person, until the message is updated. */
  eigenKaarten: new Map(),
  /** What stands under a card after a click. */
  bijschriften: new Map(),
};

export const sleutel = berichtId => `${staat.persoon} ${berichtId}`;
export const ik = () => staat.personen.find(p => p.aad === staat.persoon);
export const mijnGesprekken = () => ik()?.gesprekken ?? [];
export const huidig = () => mijnGesprekken().find(g => g.id === staat.gesprek);
export const persoon = aad => staat.personen.find(p => p.aad === aad);
export const initialen = naam => naam.split(' ').filter(d => /^\p{Lu}/u.test(d)).map(d => d[0]).filter((_, i, a) => i === 0 || i === a.length - 1).join('');
export const ongelezen = p => p.gesprekken.reduce((som, g) => som + g.ongelezen, 0);

/** A stable colour per person, all of them readable with white. */
const kleuren = ['#8a3b12', '#0b6a6f', '#5c2e91', '#0f5a94', '#8e1b56', '#3c6314', '#6b4a00', '#43528c'];
export const kleur = id => kleuren[[...id].reduce((som, teken) => som + teken.charCodeAt(0), 0) % kleuren.length];
