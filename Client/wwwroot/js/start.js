// Starts Blazor for staff pages, and keeps the page alive: it comes back by itself after a lost connection or a server restart.
const modal = document.getElementById('components-reconnect-modal');
let polling = false;

// Once the server answers again, a fresh page is the only thing that can help.
async function reloadWhenBack() {
  if (polling) return;
  polling = true;
  for (;;) {
    try {
      const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
      if (answer.status < 500) { location.reload(); return; }
    } catch { /* still away */ }
    await new Promise(done => setTimeout(done, 2000));
  }
}

new MutationObserver(() => {
  if (modal.classList.contains('components-reconnect-rejected')) location.reload();
  else if (modal.classList.contains('components-reconnect-failed')) reloadWhenBack();
}).observe(modal, { attributes: true, attributeFilter: ['class'] });

document.addEventListener('click', e => {
  if (e.target.closest('[data-reload]')) location.reload();
  for (const menu of document.querySelectorAll('details.menu[open]'))
    if (!menu.contains(e.target) || e.target.closest('a, button')) menu.open = false;
});

document.addEventListener('keydown', e => {
  const menu = e.key === 'Escape' && document.querySelector('details.menu[open]');
  if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
});

Blazor.start({
  circuit: { reconnectionOptions: { maxRetries: 40, retryIntervalMilliseconds: n => n === 0 ? 0 : Math.min(500 * n, 3000) } },
});
