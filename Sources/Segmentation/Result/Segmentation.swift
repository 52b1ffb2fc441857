/// Applies a model to measures: states, classes, figures and the matrix.
///
/// Pure: the same measures and model give the same result, to the bit, however many threads work.
/// Every class is decided in whole numbers. Takes time proportional to items x buckets, and memory
/// for the result besides a few words an item. Throws with every fault of the model and of the
/// measures.
public func segment(
  _ measures: ItemMeasures, by model: SegmentModel
) throws(SegmentationError) -> SegmentationResult {
  let faults = model.faults + measures.faults(for: model)
  guard faults.isEmpty else { throw SegmentationError(faults) }
  var work = SegmentationWork(measures, model)
  work.vary()
  work.decideStates()
  work.rank()
  return try SegmentationResult(
    model: model, states: work.states, classes: work.classes, figures: work.figures,
    matrix: work.matrix())
}
