// Stubs for compressions that Debian's squashfuse supports and our images do not use. Without
// these the runtime is smaller, and less can go wrong in it.

int LZ4_decompress_safe(void)
{
    return -1;
}

int lzo1x_decompress_safe(void)
{
    return -1;
}

int lzma_stream_buffer_decode(void)
{
    return -1;
}
