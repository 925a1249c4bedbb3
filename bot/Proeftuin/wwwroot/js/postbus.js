// The mail of people without Teams, newest first; a link opens in the phone beside it.
const lijst = document.getElementById("brieven");
const leeg = document.getElementById("leeg");

function tekst(inhoud) {
  const pre = document.createElement("pre");
  for (const deel of inhoud.split(/(https?:\/\/\S+)/)) {
    if (!/^https?:/.test(deel)) {
      pre.append(deel);
      continue;
    }
    const link = document.createElement("a");
    link.href = deel;
    link.target = "telefoon";
    link.textContent = "de link in deze mail";
    pre.append(link);
  }
  return pre;
}

function brief({ aan, onderwerp, op, tekst: inhoud }) {
  const item = document.createElement("li");
  const kop = document.createElement("h2");
  kop.textContent = onderwerp;
  const regel = document.createElement("p");
  regel.textContent = `Aan ${aan}, ${new Date(op).toLocaleString("nl-NL")}`;
  item.append(kop, regel, tekst(inhoud));
  return item;
}

async function haal() {
  const antwoord = await fetch("/proeftuin/postbus");
  const brieven = antwoord.ok ? await antwoord.json() : [];
  lijst.replaceChildren(...brieven.map(brief));
  leeg.textContent = brieven.length === 0 ? "Er is nog geen mail." : "";
}

document.getElementById("ververs").addEventListener("click", haal);
await haal();
