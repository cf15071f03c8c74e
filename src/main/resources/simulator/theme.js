// A classic script, loaded before the first paint, so that a dark page never flashes white.
// Order: ?theme= in the address, then the last choice, then what the system prefers.
(() => {
  const key = 'simulator.theme';
  const root = document.documentElement;
  const known = (name) => (name === 'light' || name === 'dark' ? name : null);
  const system = matchMedia('(prefers-color-scheme: dark)');

  function kept() {
    try {
      return known(localStorage.getItem(key));
    } catch {
      return null; // storage can be forbidden; the toggle then lasts until the page is left
    }
  }

  let chosen = known(new URLSearchParams(location.search).get('theme')) ?? kept();

  function show() {
    root.dataset.theme = chosen ?? (system.matches ? 'dark' : 'light');
  }

  system.addEventListener('change', show);
  show();

  window.theme = {
    current: () => root.dataset.theme,
    toggle() {
      chosen = root.dataset.theme === 'dark' ? 'light' : 'dark';
      try {
        localStorage.setItem(key, chosen);
      } catch {
        // see kept()
      }
      const url = new URL(location.href);
      if (url.searchParams.has('theme')) {
        url.searchParams.set('theme', chosen);
        history.replaceState(history.state, '', url);
      }
      show();
    },
  };
})();
