import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Pane } from '@rapport/shared/domain';

/** The four panes, as they are headed. */
export const paneNames: Record<Pane, MessageDescriptor> = {
  OPEN: msg`Open to both`,
  HIDDEN: msg`Hidden`,
  BLIND: msg`Blind spot`,
  UNKNOWN: msg`Unknown`,
};

type PaneTexts = {
  /** Who sees what stands in it. */
  seenBy: MessageDescriptor;
  /** Something to talk about. */
  question: MessageDescriptor;
};

/** The panes as the one whom the exercise is about reads them. */
export const panesAboutOneself: Record<Pane, PaneTexts> = {
  OPEN: {
    seenBy: msg`Both of you see it in you.`,
    question: msg`Where do you make the most of it, and where could you lean on it more?`,
  },
  HIDDEN: {
    seenBy: msg`You see it in yourself. It did not come to your partner's mind.`,
    question: msg`When would it help you if others saw this too?`,
  },
  BLIND: {
    seenBy: msg`Your partner sees it in you. It did not come to your mind.`,
    question: msg`What has your partner seen you do? Ask for a moment.`,
  },
  UNKNOWN: {
    seenBy: msg`Neither of you named it. That says nothing against it.`,
    question: msg`Is there something here that you would like to try out?`,
  },
};

/** The panes as the partner reads them. */
export const panesAboutPartner: Record<Pane, PaneTexts> = {
  OPEN: {
    seenBy: msg`Both of you see it in your partner.`,
    question: msg`Which moment did you think of when you chose it? Tell your partner.`,
  },
  HIDDEN: {
    seenBy: msg`Your partner sees it. It did not come to your mind.`,
    question: msg`What would have to happen for you to see it? Ask where it shows.`,
  },
  BLIND: {
    seenBy: msg`You see it in your partner. It did not come to your partner's mind.`,
    question: msg`What have you seen your partner do? Describe one moment, and no more.`,
  },
  UNKNOWN: {
    seenBy: msg`Neither of you named it. That says nothing against it.`,
    question: msg`What has your partner had no occasion to show yet?`,
  },
};
