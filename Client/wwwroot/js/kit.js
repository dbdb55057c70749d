// What the Kit needs from the browser.

/** Opens a dialog as a modal one, puts the focus on what it marks or on its first field, and gives it back when the dialog goes. */
export function openDialog(dialog) {
  if (!dialog || dialog.open) return;
  const before = document.activeElement;
  dialog.showModal();
  (dialog.querySelector('[autofocus]') ?? dialog.querySelector('.dialog-body input, .dialog-body select, .dialog-body button'))?.focus();
  const watch = new MutationObserver(() => {
    if (dialog.isConnected) return;
    watch.disconnect();
    if (document.activeElement === document.body && before?.isConnected) before.focus();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}
