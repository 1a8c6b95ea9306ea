import { describe, expect, it } from 'vitest';
import { headWith, sponsor } from '../../test/clause-data.ts';
import { signingStatement } from './signing.ts';

const head = headWith({ sponsor });
const languages = ['en', 'de'] as const;
const signatories = ['GUIDE', 'LEARNER', 'SPONSOR'] as const;

describe.each(languages)('what is read above the sign button (%s)', (language) => {
  const says = (signatory: (typeof signatories)[number], number = 3, of = head) =>
    signingStatement({ language, head: of, signatory, number });

  it('names the version and the other party to each of the two', () => {
    expect(says('GUIDE')).toContain(head.learner.name);
    expect(says('GUIDE')).not.toContain(head.guide.name);
    expect(says('LEARNER')).toContain(head.guide.name);
    expect(says('LEARNER')).not.toContain(head.learner.name);
    for (const signatory of signatories) {
      expect(says(signatory, 12)).toMatch(/\b12\b/);
      expect(says(signatory, 12)).not.toBe(says(signatory, 13));
    }
  });

  it('has the two parties say that they know the limits of confidentiality', () => {
    for (const signatory of ['GUIDE', 'LEARNER'] as const)
      expect(says(signatory)).toMatch(/limits of confidentiality|Grenzen der Vertraulichkeit/);
  });

  it('has the sponsor say that they learn only what it says, about both by name', () => {
    const statement = says('SPONSOR');
    expect(statement).toContain(head.guide.name);
    expect(statement).toContain(head.learner.name);
    expect(statement).toMatch(/learn only what it says|nur erfahre, was darin steht/);
  });

  it('lacks nothing, and is another for everybody', () => {
    const all = signatories.map((signatory) => says(signatory));
    expect(new Set(all).size).toBe(all.length);
    for (const statement of all) expect(statement).not.toMatch(/undefined|null|\[object/);
  });
});

describe('the two languages', () => {
  it('say it differently', () => {
    for (const signatory of signatories) {
      const [en, de] = languages.map((language) =>
        signingStatement({ language, head, signatory, number: 1 }),
      );
      expect(en).not.toBe(de);
    }
  });
});
