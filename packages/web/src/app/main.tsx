import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/newsreader/wght.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { activateLanguage, preferredLanguage } from '../lib/i18n.ts';
import { Providers } from './providers.tsx';
import { queryClient, router } from './router.ts';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root.');

// The first page's data and code are on their way while the language is loaded and React starts.
void router.load();
await activateLanguage(preferredLanguage());
createRoot(container).render(
  <Providers queryClient={queryClient}>
    <RouterProvider router={router} />
  </Providers>,
);
