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
    case 'CONFIRM_ATTENDANCE':
      return {
        ask: t`Did the session that the mail is about take place?`,
        label: t`Yes, it took place`,
        done: t`You have said that the session took place.`,
      };
    case 'KEEP_COMMITMENT':
      return {
        ask: t`Is the commitment that the mail is about done?`,
        label: t`Yes, it is done`,
        done: t`Your commitment is marked as done.`,
      };
    case 'MOVE_COMMITMENT':
      return {
        ask: t`Choose another date for the commitment that the mail is about. Your agreement says whether the other has to say yes.`,
        label: t`Ask for this date`,
        done: t`Another date is asked for. Rapport shows whether it is settled.`,
      };
    case 'POSTPONE_FEEDBACK':
      return {
        ask: t`Choose the day on which you want to have the feedback that the mail is about.`,
        label: t`Have it on this day`,
        done: t`The feedback comes on the day you chose. You can have it earlier at any time.`,
      };
  }
}
