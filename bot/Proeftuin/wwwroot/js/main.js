import * as api from './api.js';
import { toonBericht, toonGesprek } from './berichten.js';
import { bouw, vind } from './bouw.js';
import { startErnaast } from './ernaast.js';
import { startKlok, toonKlok } from './klok.js';
import { startOpstel, toonOpstel } from './opstel.js';
import { haalProbeer, startProbeer, toonProbeer } from './probeer.js';
import { huidig, ik, mijnGesprekken, persoon, staat } from './staat.js';
import { startWeergave } from './weergave.js';
import { toonZijkant } from './zijkant.js';

const groep = (id, wie) => persoon(wie)?.gesprekken.find(g => g.id === id);
let ophalen = null;
let toont = null;

/** Goes to a person and a conversation; the hash is the only place where that is kept. */
function kies(aad, gesprek) {
  const hash = new URLSearchParams({ persoon: aad, ...(gesprek && { gesprek }) });
  sluitMenu();
  if (location.hash.slice(1) === String(hash)) return;
  location.hash = String(hash);
}

async function volgHash() {
  const hash = new URLSearchParams(location.hash.slice(1) || staat.opening);
  staat.persoon = persoon(hash.get('persoon'))?.aad ?? staat.personen[0]?.aad ?? null;
  staat.gesprek = groep(hash.get('gesprek'), staat.persoon)?.id ?? besteGesprek()?.id ?? null;
  await toonAlles();
}

const besteGesprek = () => mijnGesprekken().find(g => g.ongelezen > 0) ?? mijnGesprekken()[0];

async function toonAlles() {
  const keuze = `${staat.persoon} ${staat.gesprek}`;
  const anders = toont !== keuze;
  toont = keuze;
  const berichten = staat.gesprek ? await api.haalBerichten(staat.gesprek, staat.persoon) : [];
  if (toont !== keuze) return;
  const gelijk = !anders && berichten.length === staat.berichten.size
    && berichten.every(b => JSON.stringify(b) === JSON.stringify(staat.berichten.get(b.id)));
  staat.berichten = new Map(berichten.map(b => [b.id, b]));
  const gesprek = huidig();
  vind('titel').textContent = gesprek?.naam ?? '';
  vind('ondertitel').textContent = gesprek ? gesprek.team ?? 'Chat met de app' : '';
  if (!gelijk) toonGesprek();
  if (anders) toonOpstel();
  toonZijkant(kies);
  markeerGelezen();
}

function markeerGelezen() {
  const gesprek = huidig();
  if (!gesprek?.ongelezen || document.hidden) return;
  gesprek.ongelezen = 0;
  toonZijkant(kies);
  api.lees(gesprek.id, staat.persoon);
}

async function haalAlles() {
  const stand = await api.haalStand();
  Object.assign(staat, { bot: stand.bot, personen: stand.personen, opening: stand.opening });
  toonKlok(stand.klok);
  toonDemo(stand.demo);
  toonProbeer(stand.probeer);
  await volgHash();
}

// During the setup many things change at once: one fetch shows them all.
const haalStraks = () => { ophalen ??= setTimeout(() => { ophalen = null; haalAlles(); }, 150); };

let probeer = null;
const haalProbeerStraks = () => { probeer ??= setTimeout(() => { probeer = null; haalProbeer(); }, 200); };

const opMelding = {
  hallo: haalAlles,
  klok: ({ klok }) => toonKlok(klok),
  gesprek: haalStraks,
  demo({ demo }) {
    toonDemo(demo);
    if (demo.klaar) haalStraks();
  },
  probeer: haalProbeerStraks,
  gelezen({ gesprek, persoon: wie }) {
    const regel = groep(gesprek, wie);
    if (regel) regel.ongelezen = 0;
    toonZijkant(kies);
  },
  bericht({ bericht, nieuw }) {
    for (const sleutelnaam of [...staat.eigenKaarten.keys(), ...staat.bijschriften.keys()].filter(k => !nieuw && k.endsWith(` ${bericht.id}`))) {
      staat.eigenKaarten.delete(sleutelnaam);
      staat.bijschriften.delete(sleutelnaam);
    }
    if (nieuw) telOngelezen(bericht);
    if (bericht.gesprek === staat.gesprek) {
      staat.berichten.set(bericht.id, bericht);
      toonBericht(bericht);
          if (nieuw) markeerGelezen();
    }
    if (nieuw) toonZijkant(kies);
    haalProbeerStraks();
    if (nieuw && bericht.van !== staat.persoon && mijnGesprekken().some(g => g.id === bericht.gesprek)) roepOm(bericht);
  },
};

function telOngelezen(bericht) {
  let bekend = false;
  for (const p of staat.personen) {
    const regel = groep(bericht.gesprek, p.aad);
    bekend ||= Boolean(regel);
    if (regel && p.aad !== bericht.van) regel.ongelezen += 1;
  }
  if (!bekend) haalStraks();
}

function roepOm(bericht) {
  const naam = bericht.van ? persoon(bericht.van)?.naam : staat.bot.naam;
  vind('omroep').textContent = `Nieuw bericht van ${naam}: ${bericht.samenvatting ?? bericht.tekst ?? 'een kaart'}`;
}

function toonDemo(demo) {
  const regel = vind('demo');
  regel.hidden = !demo || (demo.klaar && !demo.fout);
  if (regel.hidden) return;
  regel.classList.toggle('fout', Boolean(demo.fout));
  regel.replaceChildren(bouw('span', {}, demo.fout ?? `De gemeente wordt klaargezet: ${demo.bezig ?? ''}`),
    ...(demo.fout ? [] : [bouw('progress', { max: demo.stappen || 1, value: demo.stap, 'aria-label': 'Voortgang' })]));
}

function meldFout(tekst) {
  vind('demo').hidden = false;
  vind('demo').classList.add('fout');
  vind('demo').textContent = tekst;
}

function sluitMenu() {
  vind('app').classList.remove('menu-open');
  vind('menu').setAttribute('aria-expanded', 'false');
}

function startMenu() {
  // The hash belongs to the person and the conversation, so the skip link moves the focus itself.
  document.querySelector('.overslaan').addEventListener('click', gebeurtenis => {
    gebeurtenis.preventDefault();
    vind('opstel').focus();
  });
  vind('menu').addEventListener('click', () => {
    const open = vind('app').classList.toggle('menu-open');
    vind('menu').setAttribute('aria-expanded', String(open));
    if (open) vind('zijkant').querySelector('button')?.focus();
  });
  vind('app').addEventListener('keydown', toets => {
    if (toets.key !== 'Escape' || !vind('app').classList.contains('menu-open')) return;
    sluitMenu();
    vind('menu').focus();
  });
  vind('opnieuw').addEventListener('click', () => vind('zeker').showModal());
  vind('zeker').addEventListener('close', () => {
    if (vind('zeker').returnValue !== 'ja') return;
    staat.eigenKaarten.clear();
    staat.bijschriften.clear();
    toonDemo({ klaar: false, stap: 0, stappen: 1, bezig: 'alles wissen' });
    api.beginOpnieuw();
  });
}

startWeergave();
startErnaast();
startMenu();
startOpstel();
startKlok(meldFout);
startProbeer(kies);
addEventListener('hashchange', volgHash);
document.addEventListener('visibilitychange', markeerGelezen);
api.luister(melding => opMelding[melding.soort]?.(melding));
