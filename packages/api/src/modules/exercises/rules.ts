import { plainText } from '../../kernel/validation.ts';

/** What one takes from an exercise. */
export const takeawayText = plainText(2000);
