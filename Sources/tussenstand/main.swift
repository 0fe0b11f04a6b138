print("tussenstand")
