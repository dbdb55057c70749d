// Tells the server, at most once a minute, that the person is still here.
const events = ['pointerdown', 'keydown', 'wheel', 'touchstart'];
let sent = Date.now();

async function note() {
  if (Date.now() - sent < 60_000) return;
  sent = Date.now();
  try {
    const answer = await fetch('/session/alive', { cache: 'no-store', redirect: 'manual' });
    if (answer.status === 401) {
      const here = location.pathname + location.search;
      location.assign('/login?ended=true&return=' + encodeURIComponent(here));
    }
  } catch {
    // No network: the reconnect notice already says so.
  }
}

export function start() {
  for (const name of events) document.addEventListener(name, note, { passive: true, capture: true });
}

export function stop() {
  for (const name of events) document.removeEventListener(name, note, { capture: true });
}
