/** Stylesheets are bundled by the build; to TypeScript they are side effects. */
declare module '*.css';
