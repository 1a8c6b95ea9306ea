import { createFileRoute } from '@tanstack/react-router';
import { NotFound } from '../not-found.tsx';

/** Every address that is no page, inside the frame, so that the way out is at hand. */
export const Route = createFileRoute('/_app/$')({ component: NotFound });
