"""The window as a screen reader and a keyboard find it: AT-SPI and real keys on a virtual screen."""
