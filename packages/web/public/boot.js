// Runs before the first paint (a file of its own, because the content security policy allows no inline script):
// the chosen theme and language, and whether to draw the application's frame or an empty page.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('rapport.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    const language = localStorage.getItem('rapport.language');
    if (language === 'de' || (!language && navigator.language.toLowerCase().startsWith('de')))
      root.lang = 'de';
    if (localStorage.getItem('rapport.signedIn') === 'yes') root.dataset.frame = 'app';
  } catch {
    // Storage can be switched off; the defaults are right then.
  }
})();
