// The keys that move from day to day must not scroll the page as well.
export function keepKeys(grid) {
  grid.addEventListener('keydown', event => {
    if (/^(Arrow|Page|Home|End)/.test(event.key) && event.target.closest('button')) event.preventDefault();
  });
}
