// Runs in the page that Kaartweergave opens, beside adaptivecards.min.js and markdown-it.min.js; the elements of Teams are those of the Proeftuin.
/* global AdaptiveCards, markdownit */
import { tekenTeams } from './teams/teams.js';

let basis;
let themas;
let versie;
let vermeldingen = [];

function stelIn(hostconfig, kleuren, hoogsteVersie) {
  basis = hostconfig;
  themas = kleuren;
  versie = AdaptiveCards.Version.parse(hoogsteVersie, new AdaptiveCards.SerializationContext());
  // Teams shows lists, links, bold and italic; raw HTML in a card is text, except for who is mentioned.
  const markdown = markdownit({ html: false, breaks: true });
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (tekst, uitkomst) => {
    uitkomst.outputHtml = vermeldingen.reduce((html, naam) => html.replaceAll(`&lt;at&gt;${naam}&lt;/at&gt;`, `<span class="vermelding">${naam}</span>`), markdown.render(tekst));
    uitkomst.didProcess = true;
  };
}

// A host config repeats every text colour for every container style; Teams uses the same ones on each surface.
function hostconfig(thema) {
  const { tekst, vlakken } = themas[thema];
  const foregroundColors = Object.fromEntries(Object.entries(tekst).map(([naam, [gewoon, zacht]]) =>
    [naam, { default: gewoon, subtle: zacht, highlightColors: { default: vlakken.warning, subtle: vlakken.warning } }]));
  const containerStyles = Object.fromEntries(Object.entries(vlakken).map(([naam, backgroundColor]) =>
    [naam, { backgroundColor, foregroundColors }]));
  return new AdaptiveCards.HostConfig({ ...basis, separator: { lineThickness: 1, lineColor: themas[thema].lijn }, containerStyles });
}

function lees(json, thema, terugval) {
  const kaart = new AdaptiveCards.AdaptiveCard();
  kaart.hostConfig = hostconfig(thema);
  const inhoud = JSON.parse(json);
  vermeldingen = (inhoud.msteams?.entities ?? []).map(({ mentioned }) => mentioned.name);
  const { context, getekend, pasAan } = tekenTeams(kaart, inhoud, { terugval, versie });
  const gebeurtenissen = [
    ...Array.from({ length: context.eventCount }, (_, nummer) => context.getEventAt(nummer)),
    ...kaart.validateProperties().validationEvents,
  ];
  const meldingen = gebeurtenissen.map(({ phase, event, message }) =>
    ({ fase: AdaptiveCards.ValidationPhase[phase], soort: AdaptiveCards.ValidationEvent[event], tekst: message }));
  return { getekend, pasAan, meldingen };
}

async function controleer(json) {
  return lees(json, 'Licht', false).meldingen;
}

async function teken(json, thema, breedte, terugval) {
  const { getekend, pasAan, meldingen } = lees(json, thema, terugval);
  const plek = document.querySelector('main');
  const { tekst, vlakken, ...overig } = themas[thema];
  const kleuren = { ...overig, kaart: vlakken.default, tekst: tekst.default[0], zacht: tekst.default[1], gevaar: tekst.attention[0] };
  for (const [naam, kleur] of Object.entries(kleuren)) {
    document.documentElement.style.setProperty(`--${naam}`, kleur);
  }
  document.documentElement.dataset.thema = { Licht: 'licht', Donker: 'donker', HoogContrast: 'hoog-contrast' }[thema];
  plek.style.width = `${breedte}px`;
  plek.replaceChildren(getekend ?? '');
  pasAan();
  await Promise.all([...plek.querySelectorAll('img')].map(beeld => beeld.decode().catch(() => { })));

  const rand = plek.getBoundingClientRect().right + 1;
  return {
    hoogte: Math.ceil(plek.getBoundingClientRect().height),
    looptOver: [...plek.querySelectorAll('*')].some(deel => deel.getBoundingClientRect().right > rand),
    afgekapt: [...plek.querySelectorAll('*')]
      .filter(deel => getComputedStyle(deel).overflowX === 'hidden' && deel.scrollWidth > deel.clientWidth && deel.innerText)
      .map(deel => deel.innerText),
    tekst: plek.innerText.split('\n').map(regel => regel.trim()).filter(Boolean).join('\n'),
    knoppen: [...plek.querySelectorAll('.ac-pushButton')].map(knop => knop.innerText || knop.title),
    meldingen,
  };
}

Object.assign(globalThis, { stelIn, controleer, teken });
