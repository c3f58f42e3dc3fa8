export { layoutSpark, type SparkBox, type SparkLayout } from './layout-spark.ts';
export { Spark, type SparkProps } from './spark.tsx';
