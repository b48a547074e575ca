/** Three rings: `unit` (node), `dom` (jsdom) and `e2e` (real browsers, one at a time). */
const shared = {
  transform: {
    '^.+\\.(m?js|tsx?)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(preact|valibot|@dokieli/web-annotation)/)'],
  // Says where ES modules find it, and nothing to CommonJS, which the tests are turned into.
  moduleNameMapper: { '^@dokieli/web-annotation$': '<rootDir>/node_modules/@dokieli/web-annotation/dist/index.js' },
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
};

export default {
  projects: [
    { ...shared, displayName: 'unit', testEnvironment: 'node', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    { ...shared, displayName: 'dom', testEnvironment: 'jsdom', testMatch: ['<rootDir>/tests/dom/**/*.test.{ts,tsx}'] },
    { ...shared, displayName: 'e2e', testEnvironment: 'node', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'] },
  ],
};
