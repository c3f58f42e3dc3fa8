export {
  type FeatureSet,
  type FeaturesPerArea,
  type FeatureValue,
  type FeatureWeights,
  logarithmicFeatures,
} from './feature-distances.ts';
export { type Gain, type LearnFrom, type LearnFromInput, type LearnFromRow, learnFrom } from './learn-from.ts';
export { acceptedWeights, equalWeights, mostWeight, parseWeights, writeWeights } from './parse-weights.ts';
export { type AreaFigures, type PeerFeature, peerFeatures, toPeerFeatures } from './peer-features.ts';
export {
  mostPeers,
  peersUnlessGiven,
  type SimilarArea,
  type SimilarAreasInput,
  similarAreas,
} from './similar-areas.ts';
export { findWindowEnds, type WindowPoint } from './window-ends.ts';
