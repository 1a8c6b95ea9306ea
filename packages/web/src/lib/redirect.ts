/** An address to go to after signing in: only of this application, Home for anything else. */
export function safeRedirect(wanted: string | undefined): string {
  if (!wanted?.startsWith('/') || wanted.startsWith('//') || wanted.startsWith('/\\')) return '/';
  const target = new URL(wanted, window.location.origin);
  return target.origin === window.location.origin ? target.pathname + target.search + target.hash : '/';
}
