import * as api from './api.js';
import { bouw, vind } from './bouw.js';
import { tekenKaart, ververstVanzelf, zetBezig } from './kaart.js';
import { markdown } from './markdown.js';
import { bijBericht } from './opdrachten.js';
import { huidig, persoon, sleutel, staat } from './staat.js';
import { openVanKaart } from './venster.js';
import { avatar } from './zijkant.js';

const tijd = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
const dag = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Amsterdam' });
const fouttekst = 'Er ging iets mis. Probeer het nog een keer.';
const ververst = new Set();
let opAntwoord = () => {};

export const bijAntwoord = doe => { opAntwoord = doe; };

/** Draws the conversation from the start. */
export function toonGesprek() {
  const lijst = vind('berichten');
  lijst.replaceChildren();
  if (!staat.gesprek) return;
  if (!staat.berichten.size) lijst.append(leeg());
  for (const bericht of staat.berichten.values()) zetNeer(bericht);
  naarOnder();
}

/** Shows a new or changed message and leaves all others, with what is typed in them, alone. */
export function toonBericht(bericht) {
  const bestaand = element(bericht.id);
  if (bestaand) vervang(bestaand, bericht);
  else voegToe(bericht);
  if (gewezen?.isConnected) brengInBeeld(gewezen);
}

function voegToe(bericht) {
  const volgt = volgend || (!gewezen && isOnder());
  vind('berichten').querySelector('.leeg')?.remove();
  zetNeer(bericht);
  if (volgt || bericht.van === staat.persoon) naarOnder();
}

function vervang(bestaand, bericht) {
  const hadFocus = bestaand.querySelector('.inhoud').contains(document.activeElement);
  const eerder = plek(bestaand);
  bestaand.querySelector('.inhoud').replaceWith(inhoud(bericht));
  if (hadFocus) (bestaand.querySelector('.kaart') ?? bestaand).focus({ preventScroll: true });
  if (volgend && !hadFocus) naarOnder();
  else blijfBij(bestaand, eerder);
}

/** Where it is, counted from the top of what can be seen of the conversation. */
function plek(deel) {
  const { top, bottom } = deel.getBoundingClientRect();
  const begin = vind('berichten').getBoundingClientRect().top;
  return { boven: top - begin, onder: bottom - begin };
}

/** What somebody looks at stays where it is; of a card that became short while they read its end, the top comes in view. */
function blijfBij(deel, eerder) {
  const lijst = vind('berichten');
  if (eerder.onder < 0) return void (lijst.scrollTop += plek(deel).onder - eerder.onder);
  lijst.scrollTop += plek(deel).boven - eerder.boven;
  const { boven, onder } = plek(deel);
  if (boven < 0 && onder < lijst.clientHeight / 2) lijst.scrollTop += boven - 12;
}

// Following the newest message, or holding what is pointed at in view, stops as soon as somebody reads back or works in a card.
let volgend = true;
let gewezen = null;
for (const soort of ['wheel', 'touchmove', 'pointerdown', 'keydown']) vind('berichten').addEventListener(soort, laatLos, { passive: true });

function laatLos() {
  volgend = false;
  gewezen = null;
}

/** Shows this part and keeps it in view, whatever comes in or changes around it; nothing is held any more for null. */
export function houdInBeeld(deel) {
  if (deel) laatLos();
  gewezen = deel;
  if (deel) brengInBeeld(deel);
}

function brengInBeeld(deel) {
  const { boven, onder } = plek(deel);
  if (boven < 12 || onder > vind('berichten').clientHeight - 12) deel.scrollIntoView({ block: 'center' });
}

/** To the last message; of one that is higher than the window the top comes in view. */
export function naarOnder() {
  volgend = true;
  const lijst = vind('berichten');
  lijst.scrollTop = lijst.scrollHeight;
  const laatste = [...lijst.querySelectorAll('.bericht')].at(-1);
  if (laatste && laatste.offsetHeight > lijst.clientHeight - 40) lijst.scrollTop += laatste.getBoundingClientRect().top - lijst.getBoundingClientRect().top - 12;
}

const isOnder = () => vind('berichten').scrollHeight - vind('berichten').scrollTop - vind('berichten').clientHeight < 120;
const element = id => vind('berichten').querySelector(`[data-bericht="${CSS.escape(id)}"]`);
const leeg = () => bouw('p', { class: 'leeg' }, huidig()?.soort === 'channel'
  ? 'Hier is nog niets geplaatst.'
  : `Hier staat nog niets. Typ bijvoorbeeld "hulp" en ${staat.bot.naam} antwoordt.`);

function zetNeer(bericht) {
  const lijst = vind('berichten');
  const draad = bericht.draad && element(bericht.draad)?.querySelector('.antwoorden');
  if (draad) return void draad.append(bouwBericht(bericht));
  const kop = dag.format(new Date(bericht.tijd));
  if (lijst.dataset.dag !== kop || !lijst.querySelector('.dag')) lijst.append(bouw('h3', { class: 'dag' }, bouw('span', {}, kop)));
  lijst.dataset.dag = kop;
  lijst.append(bouwBericht(bericht));
}

function bouwBericht(bericht) {
  const afzender = bericht.van ? persoon(bericht.van) : null;
  const naam = afzender?.naam ?? (bericht.van ? 'Onbekend' : staat.bot.naam);
  const kanaal = huidig()?.soort === 'channel';
  const wortel = kanaal && !bericht.draad;
  return bouw('article', {
    class: `bericht ${bericht.van === staat.persoon && !kanaal ? 'eigen' : ''} ${wortel ? 'wortel' : ''}`,
    'data-testid': `bericht-${bericht.id}`, 'data-bericht': bericht.id, tabindex: '-1', 'aria-label': `${naam}, ${tijd.format(new Date(bericht.tijd))}`,
  },
  avatar(naam, bericht.van ?? staat.bot.id, bericht.van ? '' : 'bot'),
  bouw('div', { class: 'lijf' },
    bouw('div', { class: 'afzender' },
      bouw('strong', {}, naam),
      !bericht.van && bouw('span', { class: 'label' }, 'App'),
      bouw('time', { datetime: bericht.tijd }, tijd.format(new Date(bericht.tijd))),
      bijBericht(bericht, naam)),
    inhoud(bericht),
    wortel && bouw('div', { class: 'antwoorden' }),
    wortel && bouw('button', { type: 'button', class: 'knop stil beantwoord', onclick: () => opAntwoord(bericht.id, naam) }, 'Beantwoorden')));
}

function inhoud(bericht) {
  const doos = bouw('div', { class: 'inhoud' });
  if (bericht.verwijderd) {
    doos.append(bouw('p', { class: 'weg' }, 'Dit bericht is verwijderd.'));
    return doos;
  }
  if (bericht.tekst) {
    const tekst = bouw('div', { class: 'tekst' });
    tekst.innerHTML = markdown(bericht.tekst);
    doos.append(tekst);
  }
  const eigen = staat.eigenKaarten.get(sleutel(bericht.id));
  for (const kaart of eigen ? [eigen] : bericht.kaarten) doos.append(tekenKaart(kaart, (klik, omslag) => opKlik(bericht, klik, omslag)));
  const bijschrift = staat.bijschriften.get(sleutel(bericht.id));
  if (bijschrift) doos.append(maakBijschrift(bijschrift));
  const basis = bericht.kaarten[0];
  if (basis?.refresh) {
    doos.append(bouw('button', { type: 'button', class: 'knop stil ververs', onclick: () => ververs(bericht, { ...basis.refresh.action, vanzelf: false }) }, 'Kaart vernieuwen'));
    verversVanzelf(bericht, basis);
  }
  return doos;
}

const maakBijschrift = ({ fout, tekst }) => bouw('p', { class: fout ? 'bijschrift fout' : 'bijschrift', role: fout ? 'alert' : 'status' }, tekst);

// Once per version of the message, as Teams does when the message comes into view.
function verversVanzelf(bericht, basis) {
  const klik = ververstVanzelf(basis);
  const eenmalig = `${sleutel(bericht.id)} ${bericht.bewerkt ?? ''}`;
  if (!klik || ververst.has(eenmalig)) return;
  ververst.add(eenmalig);
  ververs(bericht, klik);
}

async function ververs(bericht, actie) {
  const klik = { soort: 'Action.Execute', verb: actie.verb, titel: actie.titel ?? actie.title, id: actie.id, data: actie.data, vanzelf: actie.vanzelf };
  try {
    const antwoord = await api.klik(bericht.gesprek, { persoon: staat.persoon, bericht: bericht.id, klik });
    if (antwoord.inhoud?.type?.includes('card.adaptive')) verwerk(bericht, antwoord, { metFocus: !actie.vanzelf });
  } catch (fout) {
    console.warn(fout);
  }
}

async function opKlik(bericht, klik, omslag) {
  if (klik.soort === 'Action.Submit' && klik.data?.msteams?.type === 'task/fetch') return openVanKaart(bericht, klik.data);
  const wie = staat.persoon;
  zetBezig(omslag, true);
  toonBijschrift(bericht, null);
  try {
    const antwoord = await api.klik(bericht.gesprek, { persoon: wie, bericht: bericht.id, klik });
    if (wie !== staat.persoon) return;
    if (klik.soort === 'Action.Submit' && antwoord.status < 300) toonBijschrift(bericht, { tekst: 'Je antwoord is naar de app gestuurd.' });
    else verwerk(bericht, antwoord);
  } catch {
    toonBijschrift(bericht, { fout: true, tekst: fouttekst });
  } finally {
    zetBezig(omslag, false);
    if (omslag.isConnected && document.activeElement === document.body) omslag.focus({ preventScroll: true });
  }
}

function verwerk(bericht, { status, inhoud: antwoord }, { metFocus = true } = {}) {
  const code = antwoord?.statusCode ?? status;
  if (status >= 300 || code >= 400 || !antwoord) {
    return toonBijschrift(bericht, { fout: true, tekst: antwoord?.value?.message ?? fouttekst });
  }
  if (antwoord.type === 'application/vnd.microsoft.activity.message') return toonBijschrift(bericht, { tekst: antwoord.value });
  if (antwoord.type === 'application/vnd.microsoft.card.adaptive') {
    staat.eigenKaarten.set(sleutel(bericht.id), antwoord.value);
    const doos = element(bericht.id)?.querySelector('.inhoud');
    const hadFocus = metFocus && (!document.activeElement || document.activeElement === document.body || doos?.contains(document.activeElement));
    toonBericht(staat.berichten.get(bericht.id) ?? bericht);
    if (hadFocus) element(bericht.id)?.querySelector('.kaart')?.focus({ preventScroll: true });
  }
}

/** Sets the line under a card without drawing the card again: what was typed stays. */
function toonBijschrift(bericht, bijschrift) {
  if (bijschrift) staat.bijschriften.set(sleutel(bericht.id), bijschrift);
  else staat.bijschriften.delete(sleutel(bericht.id));
  const doos = element(bericht.id)?.querySelector('.inhoud');
  doos?.querySelector('.bijschrift')?.remove();
  if (bijschrift && doos) doos.querySelector('.kaart').after(maakBijschrift(bijschrift));
}
