import type { TestProject } from 'vitest/node';
import { startProduct } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server under test listens. */
    baseUrl: string;
    /** What it keeps. */
    dataDir: string;
  }
}

/** One product for the whole run. */
export default async function setup(project: TestProject) {
  const product = await startProduct();
  project.provide('baseUrl', product.url);
  project.provide('dataDir', product.dataDir);
  return product.stop;
}
