// Runs in an extension host as well as outside of one.
export { eventually } from '../../../scripts/window/eventually.mts';
