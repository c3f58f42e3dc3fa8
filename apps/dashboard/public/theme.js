// Before the first paint: the theme the reader chose, else the system's. `features/frame/theme.ts` goes on from here.
{
  let theme = null;
  try {
    theme = localStorage.getItem('dinh-theme');
  } catch {
    // A browser that keeps nothing follows the system.
  }
  if (theme !== 'light' && theme !== 'dark') {
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.dataset.theme = theme;
}
