export { type Basis, countRegister, type RegisterCount, type RegisterCountInput } from './count-register.ts';
export {
  countedDesignations,
  type Designation,
  designations,
  type HeritageItemId,
  type RegisterItem,
} from './heritage-item.ts';
