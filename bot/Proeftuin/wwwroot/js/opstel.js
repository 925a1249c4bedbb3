import * as api from './api.js';
import { bouw, vind } from './bouw.js';
import { huidig, staat } from './staat.js';
import { bijAntwoord } from './berichten.js';
import { tekenKaart } from './kaart.js';
import { startOpdrachten } from './opdrachten.js';

const concepten = new Map();
let vorige = null;
let bijlage = null;
const plek = () => `${staat.persoon} ${staat.gesprek}`;

/** The box to type in; each person keeps a concept per conversation. */
export function toonOpstel() {
  const veld = vind('opstel');
  if (vorige && vorige !== plek()) concepten.set(vorige, veld.value);
  if (vorige !== plek()) veld.value = concepten.get(plek()) ?? '';
  vorige = plek();
  pasHoogteAan();
  const gesprek = huidig();
  vind('opstelformulier').hidden = !gesprek;
  vind('vermeldregel').hidden = gesprek?.soort !== 'channel';
  vind('vermeldtekst').textContent = `Vermeld @${staat.bot.naam}, dan leest de bot mee`;
  vind('opstelfout').hidden = true;
  kiesDraad(null);
  voegBij(null);
}

/** A card from a search, to go along with the message; null takes it away. */
function voegBij(kaart) {
  bijlage = kaart;
  vind('bijlage').hidden = !kaart;
  vind('bijlage').replaceChildren(...(kaart ? [
    tekenKaart(kaart, () => {}),
    bouw('button', { type: 'button', class: 'knop stil', onclick: () => voegBij(null) }, 'Kaart weghalen'),
  ] : []));
  if (kaart) vind('opstel').focus();
}

export function startOpstel() {
  startOpdrachten(voegBij);
  const veld = vind('opstel');
  veld.addEventListener('input', pasHoogteAan);
  veld.addEventListener('keydown', toets => {
    if (toets.key !== 'Enter' || toets.shiftKey || toets.isComposing) return;
    toets.preventDefault();
    vind('opstelformulier').requestSubmit();
  });
  vind('opstelformulier').addEventListener('submit', gebeurtenis => {
    gebeurtenis.preventDefault();
    verstuur();
  });
  vind('antwoordop-weg').addEventListener('click', () => kiesDraad(null));
  bijAntwoord((id, naam) => kiesDraad(id, naam));
}

async function verstuur() {
  const veld = vind('opstel');
  const tekst = veld.value.trim();
  const kaart = bijlage;
  if ((!tekst && !kaart) || !staat.gesprek) return;
  veld.value = '';
  voegBij(null);
  pasHoogteAan();
  try {
    const { aangekomen } = await api.zeg(staat.gesprek, {
      persoon: staat.persoon, tekst, vermeld: vind('vermeld').checked, draad: staat.draad, ...(kaart && { kaart }),
    });
    toonFout(aangekomen ? null : 'Je bericht staat er, maar de bot kon het niet lezen.');
    kiesDraad(null);
  } catch {
    veld.value = tekst;
    voegBij(kaart);
    toonFout('Je bericht is niet verstuurd. Probeer het nog een keer.');
  }
}

function toonFout(tekst) {
  vind('opstelfout').hidden = !tekst;
  vind('opstelfout').textContent = tekst ?? '';
}

function kiesDraad(id, naam) {
  staat.draad = id;
  vind('antwoordop').hidden = !id;
  vind('antwoordop-tekst').textContent = id ? `Je antwoordt op ${naam}` : '';
  if (id) vind('opstel').focus();
}

function pasHoogteAan() {
  const veld = vind('opstel');
  veld.style.height = 'auto';
  veld.style.height = `${Math.min(veld.scrollHeight, 160)}px`;
}
