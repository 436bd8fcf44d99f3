/** Of a page's global scope, what the tests use beyond what packages/browser does. */
declare const crossOriginIsolated: boolean;
