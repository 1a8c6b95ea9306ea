import { useSyncExternalStore } from 'react';
import { stored } from './stored.ts';

/** `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

const chosen = stored('theme');
const deviceIsDark = window.matchMedia('(prefers-color-scheme: dark)');

function readTheme(): Theme {
  const value = chosen.get();
  return value === 'light' || value === 'dark' ? value : 'system';
}

function apply(): void {
  const theme = readTheme();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

chosen.subscribe(apply);

/** Remembers the choice in this browser and applies it at once, in every open tab. */
export function setTheme(theme: Theme): void {
  chosen.set(theme === 'system' ? null : theme);
}

/** The choice made. */
export function useTheme(): Theme {
  return useSyncExternalStore(chosen.subscribe, readTheme);
}

function readScheme(): 'light' | 'dark' {
  const theme = readTheme();
  if (theme !== 'system') return theme;
  return deviceIsDark.matches ? 'dark' : 'light';
}

function subscribeScheme(listener: () => void): () => void {
  const stop = chosen.subscribe(listener);
  deviceIsDark.addEventListener('change', listener);
  return () => {
    stop();
    deviceIsDark.removeEventListener('change', listener);
  };
}

/** What is on the screen: the choice, or what the device prefers. */
export function useColorScheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribeScheme, readScheme);
}
