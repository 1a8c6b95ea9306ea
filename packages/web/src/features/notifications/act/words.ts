import { useLingui } from '@lingui/react/macro';
import { topicWords } from '@rapport/shared/notifications';
import { useFormat } from '../../../lib/format.ts';
import { languageOf } from '../../../lib/i18n.ts';
import type { LinkPreview } from './operations.ts';

type ActWords = { ask: string; label: string; done: string };

/** What a link asks, what its button says, and what is so afterwards. No word of what it is about: nobody has signed in. */
export function useActWords({ action, topics }: Pick<LinkPreview, 'action' | 'topics'>): ActWords {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const names = format.list(topics.map((topic) => topicWords(topic, languageOf(i18n.locale)).name));
  switch (action) {
    case 'UNSUBSCRIBE':
      return {
        ask: t`Shall no more mails come about: ${names}? The application still tells you.`,
        label: t`Stop these mails`,
        done: t`No more mails come about: ${names}. In the settings you can change that.`,
      };
  }
}
