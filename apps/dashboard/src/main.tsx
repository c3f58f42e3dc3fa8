import './styles.css';
import { loadLanguage, otherLanguage } from '@dinh/i18n';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './app/api.ts';
import { router } from './app/router.tsx';
import { startTheme } from './features/frame/theme.ts';
import { languageQuery } from './features/language/language-query.ts';
import { firstLanguage } from './features/language/page-language.ts';
import { LanguageContext } from './features/language/use-translate.ts';
import { whenQuiet } from './pack/when-quiet.ts';

startTheme();

const root = document.getElementById('root');
if (!root) throw new TypeError('The page has no #root');

// On its way since the page's head, where the server names its file.
void loadLanguage(firstLanguage).then(() => {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LanguageContext value={firstLanguage}>
          <RouterProvider router={router} />
        </LanguageContext>
      </QueryClientProvider>
    </StrictMode>,
  );
  whenQuiet(() => void queryClient.prefetchQuery(languageQuery(otherLanguage(firstLanguage))));
});
