/** The root secret of the test server: all databases of a run share its roles. */
export const testSecret = 'only-for-tests-only-for-tests-only-for-tests';
