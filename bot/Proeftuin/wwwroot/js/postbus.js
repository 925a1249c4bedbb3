// A mailbox for each person without Teams, newest mail first; a link opens in the phone beside it.
const [lijst, leeg, bussen, keuze, klok] = ['brieven', 'leeg', 'bussen', 'bus', 'klok'].map(id => document.getElementById(id));
const telefoon = document.querySelector('iframe[name=telefoon]');
const PAUZE = 2000;
const moment = op => new Date(op).toLocaleString('nl-NL', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
let brieven = [];
let getekend = '';

function tekst(inhoud) {
  const pre = document.createElement('pre');
  for (const deel of inhoud.split(/(https?:\/\/\S+)/)) {
    if (!/^https?:/.test(deel)) {
      pre.append(deel);
      continue;
    }
    const link = document.createElement('a');
    link.href = deel;
    link.target = 'telefoon';
    link.textContent = 'de link in deze mail';
    link.addEventListener('click', () => telefoon.scrollIntoView({ block: 'nearest' }));
    pre.append(link);
  }
  return pre;
}

function brief({ onderwerp, op, over, tekst: inhoud }) {
  const item = document.createElement('li');
  const kop = document.createElement('h2');
  kop.textContent = onderwerp;
  const regel = document.createElement('p');
  regel.textContent = over ? `${moment(op)}, aangekomen over ${over}` : moment(op);
  item.append(kop, regel, tekst(inhoud));
  return item;
}

function teken() {
  const namen = [...new Set(brieven.map(b => b.aan))].sort();
  const gekozen = namen.includes(keuze.value) ? keuze.value : brieven[0]?.aan;
  keuze.replaceChildren(...namen.map(naam => new Option(`${naam} (${brieven.filter(b => b.aan === naam).length})`, naam)));
  if (gekozen) keuze.value = gekozen;
  bussen.hidden = namen.length === 0;
  lijst.replaceChildren(...brieven.filter(b => b.aan === gekozen).map(brief));
  leeg.textContent = namen.length === 0 ? 'Er is nog geen mail.' : '';
}

async function haal() {
  const [post, tijd] = await Promise.all(['postbus', 'klok'].map(wat => fetch(`/proeftuin/${wat}`)));
  if (tijd.ok) klok.textContent = moment((await tijd.json()).nu);
  const nieuw = post.ok ? await post.text() : '[]';
  if (nieuw === getekend) return;
  getekend = nieuw;
  brieven = JSON.parse(nieuw);
  teken();
}

async function volg() {
  // The process may be starting again; the post comes when it is there.
  await haal().catch(() => {});
  setTimeout(volg, PAUZE);
}

keuze.addEventListener('change', teken);
document.getElementById('ververs').addEventListener('click', haal);
await volg();
