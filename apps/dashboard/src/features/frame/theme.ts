export type Theme = 'light' | 'dark';

const key = 'dinh-theme';
const listeners = new Set<() => void>();
const systemPrefersDark = window.matchMedia('(prefers-color-scheme: dark)');
let chosen: Theme | null = readKept();
let isPrinting = false;

function readKept(): Theme | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'light' || kept === 'dark' ? kept : null;
  } catch {
    // A browser that keeps nothing follows the system.
    return null;
  }
}

/** The theme on screen. */
export function readTheme(): Theme {
  return chosen ?? (systemPrefersDark.matches ? 'dark' : 'light');
}

function applyTheme(): void {
  document.documentElement.dataset.theme = isPrinting ? 'light' : readTheme();
  for (const listener of listeners) listener();
}

/** Calls back at every change of theme, until the function it gives is called. */
export function subscribeToTheme(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** To the other theme. What the system shows anyway is no choice: the page then follows the system again. */
export function switchTheme(): void {
  const other = readTheme() === 'dark' ? 'light' : 'dark';
  const isSystems = systemPrefersDark.matches === (other === 'dark');
  chosen = isSystems ? null : other;
  try {
    if (chosen === null) localStorage.removeItem(key);
    else localStorage.setItem(key, chosen);
  } catch {
    // The choice then holds for this visit.
  }
  applyTheme();
}

function setPrinting(printing: boolean): void {
  isPrinting = printing;
  applyTheme();
}

/** Puts the reader's theme on the page, the system's where none is chosen, and keeps it so. Paper is always light. */
export function startTheme(): void {
  systemPrefersDark.addEventListener('change', applyTheme);
  window.addEventListener('beforeprint', () => setPrinting(true));
  window.addEventListener('afterprint', () => setPrinting(false));
  applyTheme();
}
