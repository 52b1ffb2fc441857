/// Memory that several parts of the work write, each its own places.
// Sound to share: the owner keeps the memory alive until all parts are done, and no place is
// written by one part while another reads or writes it.
struct PartBuffer<Element>: @unchecked Sendable {
  let base: UnsafeMutablePointer<Element>
}
