// Before the first paint, so that a dark room stays dark.
document.documentElement.dataset.thema =
  localStorage.getItem('thema') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'donker' : 'licht');
if (localStorage.getItem('breedte') === 'telefoon') document.documentElement.dataset.breedte = 'telefoon';
