import type { ImportId } from '../../kernel/ids.ts';
import type { Work } from '../identity/index.ts';

const shortestPause = 250;

/** Tells those who watch an import that it got further: at once where its state changed, otherwise at most four times a second. */
export class Announcer {
  #last = Number.NEGATIVE_INFINITY;
  #state = '';

  async announce(work: Work, job: { readonly id: ImportId; readonly state: string }): Promise<void> {
    const now = performance.now();
    if (job.state === this.#state && now - this.#last < shortestPause) return;
    this.#last = now;
    this.#state = job.state;
    await work.live.publish(work.db, { topic: 'import', organizationId: work.organizationId, id: job.id });
  }
}
