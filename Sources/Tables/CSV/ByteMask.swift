#if arch(x86_64) && canImport(_Builtin_intrinsics)
  import _Builtin_intrinsics.intel.sse2
#endif

/// Which of 64 bytes equal a given one, as bits: bit `i` for the byte at offset `i`.
///
/// On x86-64 four 16-byte comparisons, which every such processor has; elsewhere eight bytes at
/// a time in plain integers. Both give the same bits.
struct ByteMask {
  #if arch(x86_64) && canImport(_Builtin_intrinsics)
    private let pattern: __m128i

    @inline(__always) init(_ byte: UInt8) { pattern = _mm_set1_epi8(CChar(bitPattern: byte)) }

    /// The bits of the 64 bytes from `base`, all of which must be readable.
    @inline(__always) func bits(_ base: UnsafeRawPointer) -> UInt64 {
      quarter(base, 0) | quarter(base, 16) << 16 | quarter(base, 32) << 32
        | quarter(base, 48) << 48
    }

    /// The bits of bytes that equal this mask's byte or the other's.
    @inline(__always) func bits(_ base: UnsafeRawPointer, or other: ByteMask) -> UInt64 {
      quarter(base, 0, other) | quarter(base, 16, other) << 16 | quarter(base, 32, other) << 32
        | quarter(base, 48, other) << 48
    }

    @inline(__always) private func quarter(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
      let bytes = base.loadUnaligned(fromByteOffset: offset, as: __m128i.self)
      return UInt64(UInt16(truncatingIfNeeded: _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, pattern))))
    }

    @inline(__always) private func quarter(
      _ base: UnsafeRawPointer, _ offset: Int, _ other: ByteMask
    ) -> UInt64 {
      let bytes = base.loadUnaligned(fromByteOffset: offset, as: __m128i.self)
      let either = _mm_or_si128(
        _mm_cmpeq_epi8(bytes, pattern), _mm_cmpeq_epi8(bytes, other.pattern))
      return UInt64(UInt16(truncatingIfNeeded: _mm_movemask_epi8(either)))
    }
  #else
    private let portable: PortableByteMask

    @inline(__always) init(_ byte: UInt8) { portable = PortableByteMask(byte) }

    @inline(__always) func bits(_ base: UnsafeRawPointer) -> UInt64 { portable.bits(base) }

    @inline(__always) func bits(_ base: UnsafeRawPointer, or other: ByteMask) -> UInt64 {
      portable.bits(base) | other.portable.bits(base)
    }
  #endif
}

/// The same in plain integers.
struct PortableByteMask {
  private let pattern: UInt64

  @inline(__always) init(_ byte: UInt8) { pattern = UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The bits of the 64 bytes from `base`, all of which must be readable.
  @inline(__always) func bits(_ base: UnsafeRawPointer) -> UInt64 {
    var bits: UInt64 = 0
    for word in 0..<8 { bits |= eight(base, word &* 8) &<< UInt64(word &* 8) }
    return bits
  }

  @inline(__always) private func eight(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    let bytes =
      UInt64(
        littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) ^ pattern
    // A byte's high bit is set where the byte is zero, without borrows between bytes.
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let zeros = ~(((bytes & low) &+ low) | bytes | low)
    // Gathers the eight high bits into one byte.
    return ((zeros &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }
}
