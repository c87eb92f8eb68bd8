// Debian's squashfuse knows these compressions as well, but no image of ours uses them. With less
// in it the runtime is smaller, and less can go wrong in it.

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
