/** Where drawing fails (a page's renderer can send anything), the surface says so instead of staying white. */
import { Component, type ComponentChildren } from 'preact';

/** Draws `fallback` once a child has thrown. */
export class Guard extends Component<
  { readonly fallback: ComponentChildren; readonly children: ComponentChildren },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
