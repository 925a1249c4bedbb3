import * as api from './api.js';
import { bouw, vind } from './bouw.js';
import { tekenKaart, zetBezig } from './kaart.js';
import { staat } from './staat.js';

const fouttekst = 'Er ging iets mis. Probeer het nog een keer.';
const thema = () => ({ theme: document.documentElement.dataset.thema === 'donker' ? 'dark' : 'default' });
const kaartsoort = 'application/vnd.microsoft.card.adaptive';

/** A button with task/fetch on a card in a message. */
export function openVanKaart(bericht, data) {
  const roep = (naam, inhoud) => api.roep(bericht.gesprek, { persoon: staat.persoon, naam, bericht: bericht.id, waarde: { data: inhoud, context: thema() } });
  return open('', () => roep('task/fetch', data), inhoud => roep('task/submit', inhoud));
}

/** A command from the menu of a message or from the compose box. */
export function openVanOpdracht(opdracht, context, bericht) {
  const gesprek = staat.gesprek;
  const roep = (naam, data) => api.roep(gesprek, {
    persoon: staat.persoon, naam, ...(bericht && { bericht: bericht.id }),
    waarde: { commandId: opdracht.id, commandContext: context, context: thema(), ...(data && { data }) },
  });
  return open(opdracht.title, () => roep('composeExtension/fetchTask'), data => roep('composeExtension/submitAction', data));
}

async function open(titel, haal, verstuur) {
  toon(titel, bouw('p', { role: 'status' }, 'Een ogenblik…'));
  await verwerk(haal, verstuur, null);
}

/** What Teams does with the answer: show the next card, show a text, or close. A failure leaves what was typed. */
async function verwerk(haal, verstuur, omslag) {
  meldFout(null);
  if (omslag) zetBezig(omslag, true);
  try {
    const { status, inhoud } = await haal();
    const taak = inhoud?.task;
    if (status >= 300) return meldFout(fouttekst);
    if (!inhoud) return vind('venster').close();
    if (taak?.type === 'message') return toon(vind('venstertitel').textContent, bouw('p', {}, taak.value));
    if (taak?.type !== 'continue' || taak.value.card?.contentType !== kaartsoort) return meldFout(fouttekst);
    toon(taak.value.title, tekenKaart(taak.value.card.content, (klik, kaart) => {
      // Teams knows no universal actions in a dialog.
      if (klik.soort !== 'Action.Submit') return meldFout(fouttekst);
      return verwerk(() => verstuur(klik.data), verstuur, kaart);
    }));
  } catch {
    meldFout(fouttekst);
  } finally {
    if (omslag) zetBezig(omslag, false);
  }
}

/** A search from the compose box; opKaart gets the card of the result that is chosen. */
export function openZoek(opdracht, opKaart) {
  const veld = bouw('input', { type: 'search', class: 'zoekveld', 'data-testid': 'zoekveld', autocomplete: 'off', 'aria-label': opdracht.parameters?.[0]?.title ?? opdracht.title });
  const lijst = bouw('ul', { class: 'lijst', 'data-testid': 'zoekresultaten', 'aria-label': 'Resultaten' });
  const gesprek = staat.gesprek;
  let beurt = 0;
  const zoek = async () => {
    const deze = ++beurt;
    const naam = veld.value ? opdracht.parameters?.[0]?.name ?? 'tekst' : 'initialRun';
    const waarde = { commandId: opdracht.id, parameters: [{ name: naam, value: veld.value || 'true' }], queryOptions: { skip: 0, count: 25 } };
    try {
      const { status, inhoud } = await api.roep(gesprek, { persoon: staat.persoon, naam: 'composeExtension/query', waarde });
      if (deze !== beurt) return;
      const antwoord = inhoud?.composeExtension;
      meldFout(status >= 300 || !antwoord ? fouttekst : null);
      lijst.replaceChildren(...(antwoord?.type === 'message' ? [bouw('li', {}, antwoord.text)] : (antwoord?.attachments ?? []).map(regel)));
    } catch {
      meldFout(fouttekst);
    }
  };
  const regel = ({ content, preview }) => bouw('li', {}, bouw('button', {
    type: 'button', class: 'keuze', onclick: () => { vind('venster').close(); opKaart(content); },
  }, bouw('span', { class: 'namen' }, bouw('span', { class: 'naam' }, preview.content.title), bouw('span', { class: 'uitleg' }, preview.content.text))));
  veld.addEventListener('input', zoek);
  toon(opdracht.title, bouw('div', { class: 'zoek' }, veld, lijst));
  veld.focus();
  return zoek();
}

function toon(titel, inhoud) {
  vind('venstertitel').textContent = titel;
  vind('vensterinhoud').replaceChildren(inhoud);
  vind('vensterinhoud').scrollTop = 0;
  meldFout(null);
  if (!vind('venster').open) vind('venster').showModal();
  vind('venstertitel').focus({ preventScroll: true });
}

function meldFout(tekst) {
  vind('vensterfout').hidden = !tekst;
  vind('vensterfout').textContent = tekst ?? '';
}

vind('venster-dicht').addEventListener('click', () => vind('venster').close());
vind('venster').addEventListener('close', () => vind('vensterinhoud').replaceChildren());
