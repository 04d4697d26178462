#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| haki_fuzz::zip(data));
