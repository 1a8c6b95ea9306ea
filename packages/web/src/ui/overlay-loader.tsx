import { Component, type ReactNode, Suspense } from 'react';

/** Holds the place of an overlay while its code is fetched: nothing is shown, and a failed fetch breaks no page. */
export class OverlayLoader extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? null : <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
